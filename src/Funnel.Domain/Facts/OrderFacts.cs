using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One signing of an order on a card.</summary>
public sealed record OrderFacts : CardAttributes
{
    /// <summary>An order of a card that is not known yet; its required members are to be given.</summary>
    public OrderFacts()
    {
    }

    /// <summary>An order of a card with these attributes.</summary>
    [SetsRequiredMembers]
    public OrderFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The card's filing date.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>The signing day.</summary>
    public required LocalDate SignedOn { get; init; }

    /// <summary>
    /// Days from the filing to the signing; 0 for an order, taken over from a duplicate, that is older than the filing.
    /// </summary>
    public required int DaysToSign { get; init; }

    /// <summary>The day it was cancelled or the card lost, if so.</summary>
    public LocalDate? CancelledOn { get; init; }

    /// <summary>The day it ended, by delivery or by cancellation, if so.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The owner at the end of the signing day, of the card it was made on.</summary>
    public required ConsultantId SigningOwner { get; init; }

    /// <summary>The owner at the end of the day it was cancelled or the card lost, if so.</summary>
    public ConsultantId? CancellingOwner { get; init; }

    /// <summary>
    /// The card's level before its order, as <see cref="CardFacts.LevelBeforeOrder"/> has it, so that orders stand in
    /// the line of their card.
    /// </summary>
    public LevelCode? LevelBeforeOrder { get; init; }
}
