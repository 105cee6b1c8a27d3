using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Something that happened to a card, as the fold and the checks read it: made of an event, or of a row of recorded
/// history that never becomes an object.
/// </summary>
internal readonly struct FoldStep
{
    public required CardMove Move { get; init; }

    public required LocalDate On { get; init; }

    /// <summary>The new owner of a transfer.</summary>
    public ConsultantId To { get; init; }

    public ContactManner Manner { get; init; }

    public ContactContents Contents { get; init; }

    public LevelCode? Level { get; init; }

    public LocalDate? NextContactOn { get; init; }

    public bool IsAgreed { get; init; }

    public int? FollowUpLevel { get; init; }

    public GradeBasis? Basis { get; init; }

    public LostReason LostReason { get; init; }

    public LostDetail? LostDetail { get; init; }

    /// <summary>Why a card was transferred.</summary>
    public HandoverCause? Cause { get; init; }

    /// <summary>Whether the reason why a lost customer bought another car was written down.</summary>
    public bool TellsWhy { get; init; }

    public ModelName? ModelBought { get; init; }

    /// <summary>The duplicate that is taken over.</summary>
    public CustomerCard? Other { get; init; }

    public static FoldStep Of(CardEvent e) => e switch
    {
        CardEvent.Contact contact => new()
        {
            Move = CardMove.Contact,
            On = contact.On,
            Manner = contact.Manner,
            Contents = contact.Contents,
            Level = contact.Level,
            NextContactOn = contact.NextContactOn,
            IsAgreed = contact.IsAgreed,
            FollowUpLevel = contact.FollowUpLevel,
            Basis = contact.Basis,
        },
        CardEvent.Lost lost => new()
        {
            Move = CardMove.Lose,
            On = lost.On,
            LostReason = lost.Reason,
            LostDetail = lost.Detail,
            ModelBought = lost.ModelBought,
            TellsWhy = lost.Why is not null || lost.Detail is not null,
        },
        CardEvent.Transferred transferred =>
            new() { Move = CardMove.Transfer, On = transferred.On, To = transferred.To, Cause = transferred.Cause },
        CardEvent.TookOver taken => new() { Move = CardMove.TakeOver, On = taken.On, Other = taken.Other },
        _ => new() { Move = e.Move, On = e.On },
    };
}
