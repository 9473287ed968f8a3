"""What the machine refuses becomes words in both languages."""

import errno

from stdgen.model.text import Text

REASONS = {
    errno.ENOENT: Text(da="mappen eller filen findes ikke", en="there is no such file or folder"),
    errno.EACCES: Text(da="du har ikke adgang til den", en="you have no access to it"),
    errno.EPERM: Text(da="du har ikke lov til det", en="you are not permitted to"),
    errno.EROFS: Text(da="drevet kan kun læses", en="the drive can only be read"),
    errno.EISDIR: Text(da="det er en mappe", en="it is a folder"),
    errno.ENOTDIR: Text(da="en del af stien er en fil, ikke en mappe", en="a part of the path is a file, not a folder"),
    errno.EEXIST: Text(da="en del af stien er en fil, ikke en mappe", en="a part of the path is a file, not a folder"),
    errno.ENOSPC: Text(da="der er ikke mere plads på drevet", en="there is no space left on the drive"),
    errno.EFBIG: Text(da="filen er for stor til drevet", en="the file is too big for the drive"),
    errno.ENAMETOOLONG: Text(da="navnet er for langt", en="the name is too long"),
    errno.ELOOP: Text(da="genvejene peger på hinanden", en="the links point at each other"),
    errno.EBUSY: Text(da="den bruges af et andet program", en="another program is using it"),
    errno.ENODEV: Text(da="det er et apparat, ikke en fil", en="it is a device, not a file"),
    errno.ENXIO: Text(da="der er ikke noget program, der skriver til den", en="no program writes to it"),
    errno.EIO: Text(da="drevet svarer ikke, som det skal", en="the drive does not answer as it should"),
}
"""Reasons that are met; the system tells others in English only."""


def reason(error: OSError) -> Text:
    """Why the machine refuses, after a colon."""
    told = error.strerror or type(error).__name__
    return REASONS.get(error.errno or 0, Text(da=told, en=told))
