namespace Funnel.Domain.Facts;

/// <summary>The facts about some cards on their way to a receiver; kinds that are not wanted have no list.</summary>
internal sealed class CardFactBatch(CardFactReceivers receivers)
{
    public List<CardFacts>? AsOf { get; } = ListFor(receivers.AsOf);

    public List<CardFacts>? AtCut { get; } = ListFor(receivers.AtCut);

    public List<ContactFacts>? Contacts { get; } = ListFor(receivers.Contacts);

    public List<DueFacts>? Dues { get; } = ListFor(receivers.Dues);

    public List<OrderFacts>? Orders { get; } = ListFor(receivers.Orders);

    public List<TransferFacts>? Transfers { get; } = ListFor(receivers.Transfers);

    public List<StageFacts>? Stages { get; } = ListFor(receivers.Stages);

    public List<SpellFacts>? Spells { get; } = ListFor(receivers.Spells);

    public List<OwnerContactFacts>? OwnerContacts { get; } = ListFor(receivers.OwnerContacts);

    /// <summary>Whether nothing but the cards themselves is wanted.</summary>
    public bool HasOnlyCards => !TellsStory && Dues is null && Orders is null && Transfers is null
        && OwnerContacts is null;

    /// <summary>Whether nothing but spells is wanted.</summary>
    public bool HasOnlySpells => Spells is not null && AsOf is null && AtCut is null && Contacts is null
        && Dues is null && Orders is null && Transfers is null && Stages is null && OwnerContacts is null;

    /// <summary>Whether facts are wanted that the contacts, stages or states of a card are asked for.</summary>
    public bool TellsStory => Contacts is not null || Stages is not null || Spells is not null;

    public void HandOver()
    {
        HandOver(AtCut, receivers.AtCut);
        HandOver(AsOf, receivers.AsOf);
        HandOver(Contacts, receivers.Contacts);
        HandOver(Dues, receivers.Dues);
        HandOver(Orders, receivers.Orders);
        HandOver(Transfers, receivers.Transfers);
        HandOver(Stages, receivers.Stages);
        HandOver(Spells, receivers.Spells);
        HandOver(OwnerContacts, receivers.OwnerContacts);
    }

    private static List<T>? ListFor<T>(Action<T>? receiver) => receiver is null ? null : [];

    private static void HandOver<T>(List<T>? facts, Action<T>? receiver)
    {
        if (facts is null || receiver is null)
        {
            return;
        }

        foreach (var fact in facts)
        {
            receiver(fact);
        }
    }
}
