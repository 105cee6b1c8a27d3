using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// One side of a card changing hands on a day: the consultant who received it, or the one who handed it on. Several
/// transfers of a card within one day are one, from the first owner to the last, and none if those are the same (ours).
/// </summary>
public sealed record TransferFacts : CardAttributes
{
    /// <summary>A transfer of a card that is not known yet; its required members are to be given.</summary>
    public TransferFacts()
    {
    }

    /// <summary>A transfer of a card with these attributes, of which the consultant is the one of this side.</summary>
    [SetsRequiredMembers]
    public TransferFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The first day with the new consultant.</summary>
    public required LocalDate TransferredOn { get; init; }

    /// <summary>Whether this is the side that received the card; the one that handed it on otherwise.</summary>
    public bool IsReceived { get; init; }
}
