namespace Funnel.Samples.Generation.Planting;

/// <summary>A row of events.csv, field by field.</summary>
internal sealed record PlantedEvent(string Card, string On, string Event, string Consultant)
{
    /// <summary>Who the row names; most events name nobody.</summary>
    public string Doer => Event is "contact" or "amended" ? Consultant : "";

    public string How { get; init; } = "";

    public string Level { get; init; } = "";

    public string Next { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Model { get; init; } = "";

    public string Row { get; } = $"e-{Card}-{On}-{Event}";

    public string RecordedOn { get; init; } = On;

    public string Target { get; init; } = "";

    public string Cause { get; init; } = "";

    /// <summary>Name and phone, joined by a comma.</summary>
    public string Person { get; init; } = ",";
}
