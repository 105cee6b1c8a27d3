using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One scheduled contact with the owner of a delivered car.</summary>
public sealed record OwnerContactFacts : CardAttributes
{
    /// <summary>An owner contact of a card that is not known yet; its required members are to be given.</summary>
    public OwnerContactFacts()
    {
    }

    /// <summary>An owner contact of a card with these attributes.</summary>
    [SetsRequiredMembers]
    public OwnerContactFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The day the contact is due.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The last day of its window, grace included.</summary>
    public required LocalDate ClosesOn { get; init; }

    /// <summary>The day of the first contact within the window, if there was one.</summary>
    public LocalDate? MadeOn { get; init; }
}
