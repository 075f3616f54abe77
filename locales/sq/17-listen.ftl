### Listen: the page is read aloud.

listen = Dëgjo
listen-failed = Zëri nuk erdhi. Shikoni internetin dhe provoni përsëri.
