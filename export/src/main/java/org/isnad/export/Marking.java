package org.isnad.export;

import java.util.Locale;

/// How far what is exported may be passed on: the Traffic Light Protocol 2.0.
public enum Marking {
    /// May be passed on to anybody.
    CLEAR("94868c89-83c2-464b-929b-a1a8aa3c8487"),
    /// Only within the community.
    GREEN("bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
    /// Only within the organisation and with its clients.
    AMBER("55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
    /// Only within the organisation.
    AMBER_STRICT("939a9414-2ddd-4d32-a0cd-375ea402b003"),
    /// Only for those who receive it.
    RED("e828b379-4e03-4974-9ac4-e53a884c97c1");

    private final String uuid;

    Marking(String uuid) {
        this.uuid = uuid;
    }

    /// As the protocol writes it: `TLP:AMBER+STRICT`.
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }

    /// As STIX 2.1 writes it in its extension: `amber+strict`.
    String stixWord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }

    /// The id of its marking definition, which OASIS fixed.
    String stixId() {
        return "marking-definition--" + uuid;
    }
}
