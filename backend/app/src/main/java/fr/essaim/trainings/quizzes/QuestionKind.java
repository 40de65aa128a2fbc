package fr.essaim.trainings.quizzes;

/** How a question is answered. */
public enum QuestionKind {
    /** One option is right. */
    SINGLE,
    /** All options that are right, and no other. */
    MULTIPLE,
    /** The options in their right order. */
    ORDERING,
    /** A number, within a tolerance. */
    NUMERIC
}
