"""Makes the neural model of Dyad: one small transformer with heads for tags, lemmas, names and dependencies.

Read in this order: ``corpus`` (what is learnt from), ``labels`` (what can be predicted), ``pieces`` (what the encoder
sees of a sentence), ``network``, ``train``, ``export``, ``evaluate``.
"""
