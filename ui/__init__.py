"""What the Qt programs share: translations, fonts, tokens, store watcher. Imports desk only."""
