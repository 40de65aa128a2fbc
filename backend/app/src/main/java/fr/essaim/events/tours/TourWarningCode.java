package fr.essaim.events.tours;

/** What may be wrong with the plan of a tour. Nothing is refused for it. */
public enum TourWarningCode {
    /** One stop a period, but more stops than periods. */
    MORE_STOPS_THAN_PERIODS,
    PERIOD_WITHOUT_STOP,
    PERIOD_WITH_SEVERAL_STOPS,
    /** Territories that take part and are not host of any stop. */
    TERRITORY_WITHOUT_STOP,
    /** It comes soon, or was, and nobody is host. */
    STOP_WITHOUT_HOST,
    STOP_OUTSIDE_TOUR,
    /** The host does not take part in the programme, or no longer. */
    HOST_NOT_ENROLLED,
    /** The event of the stop is on other days. */
    EVENT_ON_ANOTHER_DAY,
    /** The event of the stop names another territory. */
    EVENT_ELSEWHERE
}
