using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One contact with a card.</summary>
public sealed record ContactFacts : CardAttributes
{
    /// <summary>A contact with a card that is not known yet; its required members are to be given.</summary>
    public ContactFacts()
    {
    }

    /// <summary>A contact with a card with these attributes.</summary>
    [SetsRequiredMembers]
    public ContactFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The day of the contact.</summary>
    public required LocalDate ContactOn { get; init; }

    /// <summary>How it took place.</summary>
    public ContactManner Manner { get; init; }

    /// <summary>Whether the level after the contact is better than before.</summary>
    public bool HasRaisedLevel { get; init; }

    /// <summary>Whether the level after the contact is worse than before.</summary>
    public bool HasLoweredLevel { get; init; }

    /// <summary>The card's filing date.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>The day the card was delivered or lost.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Who made the contact, whoever owns the card.</summary>
    public required ConsultantId Doer { get; init; }
}
