# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""What all contexts are built on; the package offers what is meant for others."""
