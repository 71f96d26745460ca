"""The rules of a service desk: records, the calling rule and pure decisions.

Standard library only. This room knows no Qt, no SQL, no file and no clock: time comes in with
the queue, and what a decision changes goes out as a list of changes for a store to keep.
"""
