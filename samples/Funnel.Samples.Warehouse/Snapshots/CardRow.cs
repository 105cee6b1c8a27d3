using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using Card = Funnel.Domain.Facts.AttributeColumns<Funnel.Domain.Facts.CardFacts>;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>A card as a database gives it back: the text of each column of <see cref="FactKinds.Cards"/>.</summary>
internal sealed class CardRow(IReadOnlyList<string?> cells)
{
    private static readonly Dictionary<string, int> Places = FactKinds.Cards.Columns
        .Select((column, place) => (column.Name, place))
        .ToDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);

    public static CardFacts Read(IReadOnlyList<string?> cells) => new CardRow(cells).ToFacts();

    private CardFacts ToFacts() => new()
    {
        Card = new(Known(Card.Card)),
        Dealer = new(Known(Card.Dealer)),
        Region = Text(Card.Region) is { } region ? new(region) : null,
        Consultant = new(Known(Card.Consultant)),
        Channel = Codes.Of<FilingChannel>().Get(Known(Card.Channel)),
        Media = Text(Card.Media) is { } media ? new(media) : null,
        LeadSource = Text(Card.LeadSource) is { } source ? new(source) : null,
        Model = new(Known(Card.Model)),
        CustomerKind = Codes.Of<CustomerKind>().Get(Known(Card.CustomerKind)),
        Level = new(Known(Card.Level)),
        Filer = new(Known(CardColumns.Filer)),
        FiledOn = Date(CardColumns.FiledOn)!.Value,
        FirstVisitOn = Date(CardColumns.FirstVisitOn),
        SecondVisitOn = Date(CardColumns.SecondVisitOn),
        FirstTestDriveOn = Date(CardColumns.FirstTestDriveOn),
        OrderSignedOn = Date(CardColumns.OrderSignedOn),
        DeliveredOn = Date(CardColumns.DeliveredOn),
        LostOn = Date(CardColumns.LostOn),
        ClosedOn = Date(CardColumns.ClosedOn),
        NextContactOn = Date(CardColumns.NextContactOn),
        AgreedOn = Date(CardColumns.AgreedOn),
        LastContactOn = Date(CardColumns.LastContactOn),
        LastTouchOn = Date(CardColumns.LastTouchOn)!.Value,
        LevelSince = Date(CardColumns.LevelSince)!.Value,
        TransferredOn = Date(CardColumns.TransferredOn),
        FirstTransferredOn = Date(CardColumns.FirstTransferredOn),
        State = Codes.Of<CardState>().Get(Known(CardColumns.State)),
        LostReason = Code(Codes.Of<LostReason>(), CardColumns.LostReason),
        LostDetail = Text(CardColumns.LostDetail) is { } detail ? new(detail) : null,
        ModelBought = Text(CardColumns.ModelBought) is { } bought ? new(bought) : null,
        IsComplete = Flag(CardColumns.IsComplete),
        IsPresented = Flag(CardColumns.IsPresented),
        IsNegotiated = Flag(CardColumns.IsNegotiated),
        IsTestDriven = Flag(CardColumns.IsTestDriven),
    };

    private string? Text(Column<CardFacts> column) => cells[Places[column.Name]];

    private string Known(Column<CardFacts> column) =>
        Text(column) ?? throw new InvalidDataException($"A card in the store has no {column.Name}.");

    private LocalDate? Date(Column<CardFacts> column) => Text(column) is { } number
        ? DayNumber.ToDate(int.Parse(number, CultureInfo.InvariantCulture))
        : null;

    private bool Flag(Column<CardFacts> column) => Known(column) == "1";

    private TCode? Code<TCode>(CodeBook<TCode> codes, Column<CardFacts> column)
        where TCode : struct, Enum => Text(column) is { } code ? codes.Get(code) : null;
}
