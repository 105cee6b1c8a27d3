namespace Funnel.Domain.Exchange;

/// <summary>How sound the records of a dealer, a consultant or both are.</summary>
/// <param name="Dealer">The dealer; empty where nobody is named, null where it was not asked for.</param>
/// <param name="Consultant">The consultant; empty where nobody is named, null where it was not asked for.</param>
/// <param name="Records">The rows, faulty ones included.</param>
/// <param name="Errors">The errors in them.</param>
/// <param name="Findings">The findings in them.</param>
public sealed record QualityLine(string? Dealer, string? Consultant, int Records, int Errors, int Findings)
{
    /// <summary>Findings per 100 records; null without a record.</summary>
    public double? FindingsPerHundred => Records == 0 ? null : 100.0 * Findings / Records;
}
