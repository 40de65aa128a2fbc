package fr.essaim.programmes;

/** What sort of programme it is. */
public enum ProgrammeKind {
    /** Support of territories that make citizens' engagement their way of working. */
    ENGAGEMENT,
    /** Territories that bring all who educate together. */
    CITES_EDUCATIVES,
    /** Pioneers who turn their experience into something others can adopt. */
    EXPERIENCE_PATHWAY,
    /** Learning communities and partnerships of professions. */
    LEARNING,
    OTHER
}
