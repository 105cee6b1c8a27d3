using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>The versions of the facts about some cards on their way to a receiver.</summary>
internal sealed class CardVersions
{
    private readonly List<IKind> _kinds = [];

    public CardVersions(IVersionReceiver receiver)
    {
        Facts = new(new(new Wanted(receiver), isCutApart: false));
        Follow(FactKinds.Cards, Facts.AsOf, receiver, isOfDays: true);
        Follow(FactKinds.Contacts, Facts.Contacts, receiver);
        Follow(FactKinds.Dues, Facts.Dues, receiver, isOfDays: true);
        Follow(FactKinds.Orders, Facts.Orders, receiver);
        Follow(FactKinds.Transfers, Facts.Transfers, receiver);
        Follow(FactKinds.Stages, Facts.Stages, receiver);
        Follow(FactKinds.OwnerContacts, Facts.OwnerContacts, receiver, isOfDays: true);
    }

    private interface IKind
    {
        /// <summary>Whether days that pass change such facts.</summary>
        public bool IsOfDays { get; }

        public void Stand(LocalDate day);

        public void End();

        public void HandOver();
    }

    /// <summary>Where the facts about one card are put as at one day.</summary>
    public CardFactBatch Facts { get; }

    /// <summary>The facts that were put there stand from a day on.</summary>
    public void Stand(LocalDate day) => _kinds.ForEach(kind => kind.Stand(day));

    /// <summary>The facts that days change stand from a day on; all others stand as they stood.</summary>
    public void Pass(LocalDate day)
    {
        foreach (var kind in _kinds)
        {
            if (kind.IsOfDays)
            {
                kind.Stand(day);
            }
        }
    }

    /// <summary>No later day of the card is looked at.</summary>
    public void End() => _kinds.ForEach(kind => kind.End());

    public void HandOver() => _kinds.ForEach(kind => kind.HandOver());

    private void Follow<T>(FactKind<T> kind, List<T>? facts, IVersionReceiver receiver, bool isOfDays = false)
    {
        if (facts is not null)
        {
            _kinds.Add(new Followed<T>(facts, receiver.For(kind)!, isOfDays));
        }
    }

    private sealed class Followed<T> : IKind
    {
        private readonly List<T> _facts;
        private readonly List<Version<T>> _done = [];
        private readonly OpenVersions<T> _open;
        private readonly Action<Version<T>> _take;

        public Followed(List<T> facts, Action<Version<T>> take, bool isOfDays) =>
            (_facts, _take, _open, IsOfDays) = (facts, take, new(_done.Add), isOfDays);

        public bool IsOfDays { get; }

        public void Stand(LocalDate day)
        {
            _open.Stand(_facts, day);
            _facts.Clear();
        }

        public void End() => _open.End();

        public void HandOver() => _done.ForEach(_take);
    }

    /// <summary>Says which kinds are wanted; the facts of a day are taken from the batch.</summary>
    private sealed class Wanted(IVersionReceiver receiver) : IFactReceiver
    {
        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
            receiver.For(kind) is null ? null : static _ => { };
    }
}
