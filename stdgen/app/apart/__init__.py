"""Inputs become results in processes of their own, which end without harm where one breaks a cap."""
