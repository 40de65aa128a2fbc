package fr.essaim.people;

/** What somebody does; CEPJ and CTPS are the State's counsellors for youth, popular education and sport. */
public enum Occupation {
    CEPJ,
    CTPS,
    SPORTS_TEACHER,
    INSPECTOR,
    PROJECT_LEAD,
    DEVELOPMENT_OFFICER,
    COORDINATOR,
    FACILITATOR,
    ELECTED_MEMBER,
    SCHOOL_HEAD,
    TEACHER,
    RESEARCHER,
    TRAINER,
    CONSULTANT,
    OTHER
}
