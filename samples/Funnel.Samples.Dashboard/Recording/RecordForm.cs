using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>A form as a page shows it: empty at first, or come back with what speaks against it.</summary>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Typed">What stands in them.</param>
/// <param name="Stamp">What it carries from when it was opened.</param>
internal sealed record RecordForm(IReadOnlyList<Field> Fields, TypedValues Typed, FormStamp Stamp)
{
    /// <summary>What is wrong with single fields, in their order.</summary>
    public IReadOnlyList<FieldFault> Faults
    {
        get;
        init => field = [.. Fields.SelectMany(own => value.Where(fault => fault.Field == own.Name))];
    } = [];

    /// <summary>Every reason of the library against it.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>What was recorded on the card since the form was opened.</summary>
    public IReadOnlyList<NewerEntry> Newer { get; init; } = [];

    /// <summary>The words on the button that sends it.</summary>
    public required Phrase Submit { get; init; }

    /// <summary>
    /// Where one may go after sending it, beside the usual place: a code and the words on a button of its own. The
    /// first is the likeliest.
    /// </summary>
    public IReadOnlyList<(string Code, Phrase Words)> Then { get; init; } = [];

    /// <summary>Where one goes without sending it.</summary>
    public required string Back { get; init; }

    /// <summary>Further values that go with it unseen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; } = [];

    /// <summary>Whether it came back.</summary>
    public bool IsReturned => Faults.Count + Reasons.Count + Newer.Count > 0;

    /// <summary>What is wrong with a field, if anything.</summary>
    public FieldFault? FaultOf(Field field) => Faults.FirstOrDefault(fault => fault.Field == field.Name);

    /// <summary>Where a link to what is wrong leads.</summary>
    public string AnchorOf(FieldFault fault) =>
        FieldView.AnchorOf(Fields.First(field => field.Name == fault.Field));

    /// <summary>
    /// The form held against a card as it is now: what was recorded since it was opened is shown, and the next sending
    /// answers that. An id that stands for something else already is replaced.
    /// </summary>
    public RecordForm Against(StoredCard card)
    {
        var fresh = WithFreshId();
        return fresh with
        {
            Newer = NewerEntry.After(card, Stamp.Version),
            Stamp = fresh.Stamp with { Version = card.Version },
        };
    }

    /// <summary>
    /// The form with another id, where its own stands for something else already or its card's is taken.
    /// </summary>
    public RecordForm WithFreshId() =>
        Reasons.Contains(StoreReasons.EventIdUsed) || Reasons.Contains(StoreReasons.DuplicateId)
            ? this with { Stamp = FormStamp.New(Stamp.Version) }
            : this;
}
