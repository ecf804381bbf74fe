"""A site is built beside the old one and then takes its place, so that readers never see half of one."""
import shutil
from pathlib import Path


def staging_folder(site: Path) -> Path:
    """Where a new version of `site` is built: beside it, on the same disk."""
    return site.with_name(f".{site.name}-staging")


def _old_folder(site: Path) -> Path:
    return site.with_name(f".{site.name}-old")


def recover(site: Path) -> None:
    """Bring back the old site if a build was killed in the instant between taking it away and putting the new one there."""
    if not site.exists() and _old_folder(site).exists():
        _old_folder(site).rename(site)
    shutil.rmtree(_old_folder(site), ignore_errors=True)


def publish(site: Path) -> None:
    """Put what was built in the staging folder in the place of `site`."""
    if site.exists():
        site.rename(_old_folder(site))
    staging_folder(site).rename(site)
    shutil.rmtree(_old_folder(site), ignore_errors=True)
