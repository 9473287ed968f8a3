"""A file `stdgen.toml` is found and becomes what a municipality wants: profile, rules, severities, limits and waivers."""
