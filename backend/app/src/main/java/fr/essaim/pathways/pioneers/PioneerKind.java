package fr.essaim.pathways.pioneers;

/** What a pioneer is: follows from what its organisation is; a territory alone stands for its authority. */
public enum PioneerKind {
    AUTHORITY,
    STATE,
    COMPANY,
    BANK,
    ASSOCIATION,
    FOUNDATION,
    ACADEMIC,
    OTHER;

    /** SQL that tells it of organisation {@code o}, which may be missing. */
    public static final String SQL = """
            (case when o.id is null or o.kind in ('MUNICIPALITY', 'EPCI', 'DEPARTMENT', 'REGION') then 'AUTHORITY'
                when o.kind in ('STATE_CENTRAL', 'STATE_LOCAL', 'PUBLIC_ESTABLISHMENT') then 'STATE'
                when o.kind in ('COMPANY', 'BANK', 'ASSOCIATION', 'FOUNDATION', 'ACADEMIC') then o.kind
                else 'OTHER' end)""";
}
