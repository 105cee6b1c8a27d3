using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A contact with the owner of a delivered car; it is no move of the card, which is closed.</summary>
internal sealed class OwnerContactForm : CardForm
{
    public const string Code = "owner-contact";

    private readonly ChoiceField<ConsultantId> _by;

    public OwnerContactForm(CardSituation situation)
        : base(situation) => _by = ConsultantField.Of(situation);

    public override IReadOnlyList<Field> Fields => [On with { Hint = Window }, _by];

    public override TypedValues Suggested => base.Suggested.With(_by.Name, Situation.Status.Owner.Value);

    public override IReadOnlyList<Reason> ReasonsAgainst =>
        Situation.Status.State == CardState.Delivered ? [] : [StoreReasons.NotDelivered];

    /// <summary>Which contact of the schedule one made today is.</summary>
    private Phrase? Window
    {
        get
        {
            var schedule = Situation.Standard.OwnerContacts;
            return Situation.Status.DeliveredOn is { } delivered
                && schedule.WindowOf(delivered, Situation.Today) is { } window
                    ? FieldTexts.OwnerWindow(schedule.Contacts[window.Index], window)
                    : null;
        }
    }

    public override Sending Read(FormReading reading)
    {
        var contact = new OwnerContact(
            Situation.Card.Id, reading.Needed(On), reading.Needed(_by));
        return (store, _, sent, today, stop) => store.Records.AddAsync(contact, sent, today, stop);
    }
}
