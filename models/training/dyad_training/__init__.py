"""Makes the neural model of Dyad: one small transformer with heads for tags, lemmas, names and dependencies.

Read in this order: ``corpus`` (what is learnt from), ``labels`` (what can be predicted), ``pieces`` (what the encoder
sees of a sentence), ``network``, ``train``, ``export``, ``evaluate``. Who does what to whom is learnt from annotated
articles: ``gold``, ``annotations``, ``standoff`` (what annotators say), ``analysis`` (how the library read the article),
``align`` (both together), ``acts`` (what the network learns), ``weigh`` (what the library's rules and the network count).
"""
