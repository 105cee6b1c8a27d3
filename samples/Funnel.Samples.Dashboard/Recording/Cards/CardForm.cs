using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A form that records something on a card.</summary>
internal abstract class CardForm(CardSituation situation)
{
    /// <summary>The day it happened; no form is without it.</summary>
    public static DateField On { get; } = new("on", FieldTexts.On) { IsRequired = true };

    protected CardSituation Situation => situation;

    /// <summary>The fields, in order.</summary>
    public virtual IReadOnlyList<Field> Fields => [On];

    /// <summary>What stands in the fields at first: today, and whatever else is likely.</summary>
    public virtual TypedValues Suggested =>
        new TypedValues().With(On.Name, LocalDatePattern.Iso.Format(situation.Today));

    /// <summary>Every reason for which the card does not take it today, whatever is typed.</summary>
    public abstract IReadOnlyList<Reason> ReasonsAgainst { get; }

    /// <summary>Whether what was typed says what the card's history says already.</summary>
    public virtual bool IsRecordedAlready(FormReading reading) => false;

    /// <summary>Reads what was typed; what it gives back may be sent only where the reading is sound.</summary>
    public abstract Sending Read(FormReading reading);
}
