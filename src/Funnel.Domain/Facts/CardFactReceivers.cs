namespace Funnel.Domain.Facts;

/// <summary>Who takes the facts about cards, asked once; null where facts are not wanted.</summary>
internal sealed class CardFactReceivers(IFactReceiver receiver, bool isCutApart)
{
    public Action<CardFacts>? AsOf { get; } = receiver.For(FactKinds.Cards, Anchor.AsOf);

    public Action<CardFacts>? AtCut { get; } =
        isCutApart ? receiver.For(FactKinds.Cards, Anchor.Cut) : null;

    public Action<ContactFacts>? Contacts { get; } = receiver.For(FactKinds.Contacts, Anchor.AsOf);

    public Action<DueFacts>? Dues { get; } = receiver.For(FactKinds.Dues, Anchor.AsOf);

    public Action<OrderFacts>? Orders { get; } = receiver.For(FactKinds.Orders, Anchor.AsOf);

    public Action<TransferFacts>? Transfers { get; } = receiver.For(FactKinds.Transfers, Anchor.AsOf);

    public Action<StageFacts>? Stages { get; } = receiver.For(FactKinds.Stages, Anchor.AsOf);

    public Action<SpellFacts>? Spells { get; } = receiver.For(FactKinds.Spells, Anchor.AsOf);

    public Action<OwnerContactFacts>? OwnerContacts { get; } =
        receiver.For(FactKinds.OwnerContacts, Anchor.AsOf);
}
