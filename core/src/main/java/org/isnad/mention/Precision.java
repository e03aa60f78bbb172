package org.isnad.mention;

/// How narrowly a place is known, from the narrowest on.
public enum Precision {
    /// The place itself: a town, a village, a camp.
    POINT(1, 1),
    /// Near a place that is known: beside it, or a part of it that is not known itself.
    NEAR(2, 2),
    /// A district, the second level below the country.
    DISTRICT(3, 2),
    /// A province, the first level below the country.
    PROVINCE(4, 3),
    /// A stretch of land or water without borders of its own: mountains, a river, a frontier.
    AREA(5, 3),
    /// No more than the country.
    COUNTRY(6, 3),
    /// A sea.
    SEA(7, 3);

    private final int ucdp;
    private final int acled;

    Precision(int ucdp, int acled) {
        this.ucdp = ucdp;
        this.acled = acled;
    }

    /// As UCDP GED counts it (`where_prec`), 1 to 7.
    public int ucdp() {
        return ucdp;
    }

    /// As ACLED counts it (`geo_precision`), 1 to 3.
    public int acled() {
        return acled;
    }

    /// The precision of a place of a type that the lexicon knows.
    static Precision of(String type) {
        return switch (type) {
            case "country" -> COUNTRY;
            case "province" -> PROVINCE;
            case "district" -> DISTRICT;
            case "area", "river" -> AREA;
            case "sea" -> SEA;
            default -> POINT;
        };
    }

    /// The precision of something that lies within such a place, and of which no more is known.
    Precision within() {
        return this == POINT ? NEAR : this;
    }
}
