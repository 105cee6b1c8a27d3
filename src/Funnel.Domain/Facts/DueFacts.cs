using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One next contact date that was set on a card and did not lapse.</summary>
public sealed record DueFacts : CardAttributes
{
    /// <summary>A due date of a card that is not known yet; its required members are to be given.</summary>
    public DueFacts()
    {
    }

    /// <summary>A due date of a card with these attributes.</summary>
    [SetsRequiredMembers]
    public DueFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The day the contact was due.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The day of the contact that answered it, early or late, if there was one.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>
    /// The owner at the end of the due day, of the card the date was set on; of the survivor from the day of a merge
    /// on.
    /// </summary>
    public required ConsultantId OwnerThen { get; init; }
}
