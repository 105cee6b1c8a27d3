using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The lists of one dealer that forms offer: its consultants and the models its customers want.</summary>
/// <param name="Consultants">The consultants, by id.</param>
/// <param name="Models">The models, by name.</param>
/// <param name="ShowsNames">Whether the consultants' names are shown beside their ids.</param>
internal sealed record ShowroomLists(
    IReadOnlyList<Consultant> Consultants, IReadOnlyList<ModelName> Models, bool ShowsNames)
{
    public static ShowroomLists Of(NetworkRecords records, DealerId dealer, bool showsNames) =>
        records.ByDealer.TryGetValue(dealer, out var own)
            ? new(
                own.Consultants,
                [
                    .. own.History.Cards.Select(card => card.Filing.Model).Distinct()
                        .OrderBy(model => model.Value, StringComparer.Ordinal),
                ],
                showsNames)
            : new([], [], showsNames);

    /// <summary>The models as suggestions.</summary>
    public IReadOnlyList<FieldChoice> ModelChoices =>
        [.. Models.Select(model => new FieldChoice(model.Value, Phrase.Same(model.Value)))];

    /// <summary>The consultants in service on a day, and one more who need not be, to choose from.</summary>
    public IReadOnlyList<(ConsultantId Value, FieldChoice Choice)> ConsultantsOn(
        LocalDate day, ConsultantId? always = null, ConsultantId? never = null)
    {
        var offered = Consultants
            .Where(consultant => consultant.Id != never && (consultant.IsActiveOn(day) || consultant.Id == always))
            .Select(consultant => (consultant.Id, Choice: Of(consultant.Id, consultant.Name)))
            .ToList();
        if (always is { } one && !offered.Exists(entry => entry.Id == one))
        {
            offered.Insert(0, (one, Of(one, name: null)));
        }

        return offered;
    }

    private FieldChoice Of(ConsultantId id, string? name)
    {
        var label = ShowsNames && name is not null ? $"{id.Value} {name}" : id.Value;
        return new(id.Value, new Phrase(label, label));
    }
}
