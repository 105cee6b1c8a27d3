using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>What a row should have said, typed over what it says.</summary>
internal abstract class RightRow
{
    /// <summary>The fields, in order.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The row as it was written down.</summary>
    public abstract TypedValues Suggested { get; }

    /// <summary>Whether a row can be typed over: merges and corrections can only be void.</summary>
    public static bool Exists(HistoryEntry entry) => entry.Filing is not null
        || entry.Event is not (null or CardEvent.MergedInto or CardEvent.Unmerged);

    public static RightRow Of(HistoryEntry entry, CardSituation situation, bool showsPersonal) => entry switch
    {
        { Filing: { } filing } => new RightFiling(filing, situation, showsPersonal),
        { Event: CardEvent.Contact contact } => new RightContact(contact, situation, showsPersonal),
        { Event: CardEvent.Lost lost } => new RightLoss(lost, situation, showsPersonal),
        { Event: CardEvent.Transferred transferred } => new RightTransfer(transferred, situation),
        { Event: { } e } => new RightDay(e),
        _ => throw new ArgumentException("The row cannot be typed over.", nameof(entry)),
    };

    /// <summary>The correction with what was typed; to be sent only where the reading is sound.</summary>
    public abstract RowCorrection Read(RowCorrection correction, FormReading reading);

    protected static string DayOf(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
