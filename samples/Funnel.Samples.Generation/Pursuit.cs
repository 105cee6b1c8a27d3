using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;

namespace Funnel.Samples.Generation;

/// <summary>A card while it is being followed up.</summary>
internal sealed class Pursuit(Opportunity card)
{
    public Opportunity Card { get; } = card;

    public Seller Owner { get; set; } = card.Owner;

    /// <summary>The day of the latest event.</summary>
    public int Day { get; set; } = card.FiledOn;

    /// <summary>The next contact date.</summary>
    public int Due { get; set; } = card.NextContactOn ?? card.FiledOn;

    public int Rung { get; set; } = card.Rung;

    public ContactContents Covered { get; set; } = card.Contents;

    public bool HasVisited { get; set; } = card.Channel == FilingChannel.WalkIn;

    public bool HasOrdered { get; set; }

    public int Contacts { get; set; }
}
