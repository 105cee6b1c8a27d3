using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Reads one dataset: the cards with their events first, since the other files name them.</summary>
internal sealed class DatasetReading(string path, DatasetOptions options)
{
    private readonly DatasetFolder _folder = new(path, options.Progress);

    public Dataset Read()
    {
        if (!Directory.Exists(path))
        {
            return Refused(new DatasetError(path, 0, "", "", DatasetMessages.NoFolder));
        }

        if (!_folder.Has(DatasetFiles.Cards))
        {
            return Refused(new DatasetError(DatasetFiles.Cards, 0, "", "", DatasetMessages.NoCards));
        }

        var history = ReadHistory();
        var targets = _folder.ReadAll(DatasetFiles.Targets, TargetRows.Layout, TargetRows.Read);
        var refused = Refused();
        return _folder.HasUnreadable || (refused.Errors.Count > 0 && !options.SkipErrors)
            ? refused
            : refused with { IsUsable = true, History = history, Targets = targets };
    }

    private FunnelHistory ReadHistory()
    {
        var reading = new CardsReading(_folder, options.Rules);
        var recorded = reading.Read();
        var cards = reading.Directory;
        var duplicates = Task.Run(() => FindDuplicates(reading, recorded));
        var traffic = new TrafficReading(_folder, cards);
        var history = new FunnelHistory
        {
            Dealers = _folder.ReadAllOnce(DatasetFiles.Dealers, DealerRows.Layout, DealerRows.Read),
            Consultants = _folder.ReadAllOnce(DatasetFiles.Consultants, ConsultantRows.Layout, ConsultantRows.Read),
            Traffic = traffic.Read(),
            Cards = recorded.Cards,
            BaseCustomers = _folder.ReadAllOnce(
                DatasetFiles.BaseCustomers, BaseCustomerRows.Layout, BaseCustomerRows.Read),
            Checks = _folder.ReadAll(
                DatasetFiles.Checks, CheckRows.Layout, (ref row) => CheckRows.Read(ref row, cards)),
            OwnerContacts = _folder.ReadAll(
                DatasetFiles.OwnerContacts, OwnerRows.Contacts, (ref row) => OwnerRows.ReadContact(ref row, reading)),
            OwnerTransfers = _folder.ReadAll(
                DatasetFiles.OwnerTransfers,
                OwnerRows.Transfers,
                (ref row) => OwnerRows.ReadTransfer(ref row, reading)),
        };
        traffic.FindCardsWithout(reading.LineOf);
        duplicates.GetAwaiter().GetResult();
        FindContradictions(history, reading, traffic);
        return history;
    }

    /// <summary>Notes where the register, the cards and the master data do not go together.</summary>
    private void FindContradictions(FunnelHistory history, CardsReading reading, TrafficReading traffic)
    {
        foreach (var found in RegisterFindings.Of(history).Concat(StaffFindings.Of(history)))
        {
            var (file, line) = found.IsOfTraffic
                ? (DatasetFiles.Traffic, traffic.LineOf(new(found.Id)))
                : (DatasetFiles.Cards, reading.LineOf(reading.Directory.Find(new CardId(found.Id))));
            _folder.LogOf(file).Finding(line, found.Field, found.Value, found.Reason.Text);
        }
    }

    private void FindDuplicates(CardsReading reading, CheckedHistory recorded)
    {
        var log = _folder.LogOf(DatasetFiles.Cards);
        foreach (var found in ProbableDuplicate.Among(recorded.Cards, LocalDate.MaxIsoValue))
        {
            var line = reading.LineOf(reading.Directory.Find(found.Card));
            log.Finding(line, "card", found.Card.Value, found.Reason.Text);
        }

        foreach (var card in UnreadablePhone.Among(recorded.Cards))
        {
            log.Finding(reading.LineOf(reading.Directory.Find(card)), "phone", "", UnreadablePhone.Reason.Text);
        }
    }

    private Dataset Refused(params IEnumerable<DatasetError> errors) => new()
    {
        IsUsable = false,
        Errors = [.. errors, .. _folder.Logs.SelectMany(log => log.Errors)],
        Dependents = [.. _folder.Logs.SelectMany(log => log.Dependents)],
        Findings = [.. _folder.Logs.SelectMany(log => log.Findings)],
    };
}
