package fr.essaim.programmes.enrolments;

/** The two sides a list of enrolments can be seen from; {@code name} then sorts by the other side's name. */
enum EnrolmentsOf {
    PROGRAMME("e.programme_id", "t.name"),
    TERRITORY("e.territory_id", "g.name");

    private final String column;
    private final String sortedName;

    EnrolmentsOf(String column, String sortedName) {
        this.column = column;
        this.sortedName = sortedName;
    }

    String column() {
        return column;
    }

    String sortedName() {
        return sortedName;
    }
}
