"""A second opinion on printing: a receipt printer written from makers' references alone, and storms on it.

It shares no line with hardware/: what both agree on is likely to be so on a desk as well.
"""
