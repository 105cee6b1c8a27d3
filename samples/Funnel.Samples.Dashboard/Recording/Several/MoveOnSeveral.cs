using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Several;

/// <summary>A move that can be made on several cards at once.</summary>
internal abstract class MoveOnSeveral
{
    /// <summary>The one for a kind of move; null where it is made card by card.</summary>
    public static MoveOnSeveral? Find(CardMove move) => move switch
    {
        CardMove.SetDormant => new DormancyOfSeveral(),
        CardMove.Transfer => new TransferOfSeveral(),
        _ => null,
    };

    /// <summary>What is wrong with the choice of cards as such.</summary>
    public virtual Phrase? FaultWith(IReadOnlyList<DealerId> dealers, int cards) =>
        cards == 0 ? WorkTexts.NoneTicked : null;

    /// <summary>The fields, which are the same for every card.</summary>
    public abstract IReadOnlyList<Field> FieldsFor(CardSituation first);

    /// <summary>What stands in them at first.</summary>
    public static TypedValues Suggested(TypedValues typed, LocalDate today) =>
        typed.With(CardForm.On.Name, LocalDatePattern.Iso.Format(today));

    /// <summary>What was typed, as an event; to be recorded only where the reading is sound.</summary>
    public abstract CardEvent Read(FormReading reading, IReadOnlyList<Field> fields);

    /// <summary>Everything that speaks against it on one card.</summary>
    public static IReadOnlyList<Reason> Against(
        CustomerCard card, CardEvent happened, FormReading reading, CardDesk desk, SalesStandard standard) =>
        reading.IsSound
            ? card.Move(happened, desk.Today, standard.CardRules).Reasons
            : card.MovesOn(desk.Today, standard.CardRules).First(option => option.Move == happened.Move).Reasons;
}
