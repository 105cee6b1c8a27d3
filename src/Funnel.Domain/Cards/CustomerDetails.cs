namespace Funnel.Domain.Cards;

/// <summary>The person behind a card. Personal data: it takes part in no KPI and prints as nothing.</summary>
/// <param name="Name">The customer's name, if known.</param>
/// <param name="Phone">The customer's phone number as written down, if known.</param>
public sealed record CustomerDetails(string? Name, string? Phone)
{
    /// <summary>Nothing of the person, so that no log can tell.</summary>
    public override string ToString() => "***";
}
