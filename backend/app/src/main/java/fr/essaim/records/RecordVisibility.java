package fr.essaim.records;

/** Who reads a published record, from the fewest to the most. */
public enum RecordVisibility {
    /** Those who write records of the same programme or community. */
    PIONEERS,
    /** Who leads a territory of its programme, and the members of its community. */
    PROGRAMME,
    PUBLIC;

    boolean isWiderThan(RecordVisibility other) {
        return compareTo(other) > 0;
    }
}
