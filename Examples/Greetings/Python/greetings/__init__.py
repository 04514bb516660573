"""The component of the context greetings, in Python.

It shares with the rest of the system the streams, the vocabulary and the rules, and nothing else.
"""
