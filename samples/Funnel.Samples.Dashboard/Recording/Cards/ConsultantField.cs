using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The dealer's consultants to choose from, the card's owner always among them.</summary>
internal static class ConsultantField
{
    public static ChoiceField<ConsultantId> Of(CardSituation situation) =>
        Of(situation.Showroom.ConsultantsOn(situation.Today, always: situation.Status.Owner));

    public static ChoiceField<ConsultantId> Of(IReadOnlyList<(ConsultantId Value, FieldChoice Choice)> consultants) =>
        new("by", FieldTexts.Consultant, consultants) { IsRequired = true };
}
