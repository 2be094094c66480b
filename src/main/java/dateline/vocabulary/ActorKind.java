package dateline.vocabulary;

/** Whether an actor is one person, an organisation, a state or an unorganised group. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    STATE,
    GROUP
}
