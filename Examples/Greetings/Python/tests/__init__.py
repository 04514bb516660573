"""The component and the reaction on a log in memory: python3 -m unittest, in the folder above."""
