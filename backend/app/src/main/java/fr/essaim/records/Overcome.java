package fr.essaim.records;

/** Whether they got over an obstacle. */
public enum Overcome {
    YES,
    PARTLY,
    NO
}
