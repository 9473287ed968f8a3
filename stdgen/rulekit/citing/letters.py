"""Two words become whether so few letters make the one out of the other."""


def is_within(word: str, name: str, letters: int) -> bool:
    """Whether at most so many letters too many, too few, wrong or out of turn make the one out of the other."""
    if word == name:
        return True
    if not letters or abs(len(word) - len(name)) > letters:
        return False
    same = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), min(len(word), len(name)))
    here, there = word[same:], name[same:]
    turned = len(here) > 1 and here[:2] == there[:2][::-1]
    rests = ((here[1:], there[1:]), (here[1:], there), (here, there[1:]), *(((here[2:], there[2:]),) if turned else ()))
    return any(is_within(ours, theirs, letters - 1) for ours, theirs in rests)
