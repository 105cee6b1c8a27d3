using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Exchange.Adf;
using Funnel.Domain.Exchange.Phones;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Reads one dataset: the cards with their events first, since the other files name them.</summary>
internal sealed class DatasetReading(string path, DatasetOptions options) : IDisposable
{
    private readonly FolderFiles _files = new(path, options);
    private readonly CardCauses _causes = new();

    // Two rows may say the same, and each has its own line.
    private readonly Dictionary<OwnerTransfer, long> _transferLines = new(ReferenceEqualityComparer.Instance);
    private DatasetFolder _folder = null!;

    public Dataset Read()
    {
        if (!Directory.Exists(path) && !Workbook.Is(path) && !AdfFile.IsAt(path))
        {
            var why = File.Exists(path) ? DatasetMessages.OtherFile : DatasetMessages.NoFolder;
            return Refused(new DatasetError(path, 0, "", "", why));
        }

        _files.Judge();
        if (!_files.Has(DatasetFiles.Cards))
        {
            return Refused(new DatasetError(DatasetFiles.Cards, 0, "", "", DatasetMessages.NoCards));
        }

        var found = new DatasetFaults(_causes, _files);
        var dataset = ReadOnce(found);

        // A card is whole or out: what was found cut short is left out with all its rows, and so on.
        while (options.SkipErrors && !_folder.HasUnreadable && _causes.LeaveOutFound())
        {
            dataset = ReadOnce(found);
        }

        return dataset;
    }

    public void Dispose() => _files.Dispose();

    private Dataset ReadOnce(DatasetFaults found)
    {
        _folder = new(_files, options);
        var history = ReadHistory();
        var closes = CloseRows.Together(_folder.ReadAll(DatasetFiles.Closes, CloseRows.Layout, CloseRows.Read));
        var accepted = _folder.ReadAll(DatasetFiles.Accepted, AcceptedRows.Layout, AcceptedRows.Read);
        var targets = _folder.ReadAll(DatasetFiles.Targets, TargetRows.Layout, TargetRows.Read);
        NoteUnlisted(history);
        found.Take(_folder.Logs);
        var refused = found.Result;
        if (_folder.HasUnreadable || (refused.Errors.Count > 0 && !options.SkipErrors))
        {
            return refused;
        }

        return refused.Errors.Count > 0 && history.Cards.Count == 0
            ? Refused([new(DatasetFiles.Cards, 0, "", "", DatasetMessages.NoCardLeft), .. refused.Errors]) with
            {
                Dependents = refused.Dependents,
                Findings = refused.Findings,
            }
            : refused with
            {
                IsUsable = true,
                History = history,
                Closes = closes,
                Accepted = accepted,
                Targets = targets,
            };
    }

    private FunnelHistory ReadHistory()
    {
        var dealers = _folder.ReadAllOnce(DatasetFiles.Dealers, DealerRows.Layout, DealerRows.Read);
        _folder.Forms.Zones.Take(dealers);
        var reading = new CardsReading(_folder, options.Rules, _causes);
        var recorded = reading.Read();
        var cards = reading.Directory;
        var duplicates = Task.Run(() => FindDuplicates(reading, recorded, new DealerPhones(dealers)));
        var leads = Task.Run(() => _folder.ReadAllOnce(
            DatasetFiles.Leads,
            LeadRows.Layout,
            (ref row) => LeadRows.Read(ref row, cards, reading.Lists),
            new LeadRegister()));
        var traffic = new TrafficReading(_folder, cards, reading.Numbers);
        var register = traffic.Read(recorded.Cards);
        var history = new FunnelHistory
        {
            Dealers = dealers,
            Consultants = _folder.ReadAllOnce(DatasetFiles.Consultants, ConsultantRows.Layout, ConsultantRows.Read),
            Traffic = register,
            Cards = recorded.Cards,
            BaseCustomers = _folder.ReadAllOnce(
                DatasetFiles.BaseCustomers,
                BaseCustomerRows.Layout,
                (ref row) => BaseCustomerRows.Read(ref row, reading.Models)),
            Leads = leads.GetAwaiter().GetResult(),
            Checks = _folder.ReadAll(
                DatasetFiles.Checks, CheckRows.Layout, (ref row) => CheckRows.Read(ref row, cards)),
            RecordChecks = _folder.ReadAll(DatasetFiles.RecordChecks, RecordCheckRows.Layout, RecordCheckRows.Read),
            OwnerContacts = _folder.ReadAll(
                DatasetFiles.OwnerContacts,
                OwnerRows.Contacts,
                (ref row) => OwnerRows.ReadContact(ref row, reading),
                new OwnerContactRegister()),
            OwnerTransfers = _folder.ReadAll(
                DatasetFiles.OwnerTransfers,
                OwnerRows.Transfers,
                (ref row) => Placed(OwnerRows.ReadTransfer(ref row, reading), row.Line)),
        };
        history = WithoutVoided(history);
        traffic.FindCardsWithout(reading.LineOf);
        duplicates.GetAwaiter().GetResult();
        FindContradictions(history, reading, traffic);
        return history;
    }

    /// <summary>Records that proved wrong count until they were corrected, and are kept apart.</summary>
    private FunnelHistory WithoutVoided(FunnelHistory history)
    {
        var corrections = _folder.ReadAll(
            DatasetFiles.Corrections, RecordCorrectionRows.Layout, RecordCorrectionRows.Read);
        return corrections.Count == 0
            ? history
            : CorrectedRecords.In(history, new(corrections, _folder.LogOf(DatasetFiles.Corrections)));
    }

    private OwnerTransfer Placed(OwnerTransfer transfer, long line)
    {
        _transferLines[transfer] = line;
        return transfer;
    }

    /// <summary>Notes where the register, the cards and the master data do not go together.</summary>
    private void FindContradictions(FunnelHistory history, CardsReading reading, TrafficReading traffic)
    {
        var findings = HistoryFindings.Of(history);
        var lines = traffic.LinesOf(
            findings.Where(found => found.IsOfTraffic).Select(found => found.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var found in findings)
        {
            if (found.Transfer is { } transfer)
            {
                var line = _transferLines[transfer];
                _folder.LogOf(DatasetFiles.OwnerTransfers).Finding(line, found.Field, found.Value, found.Reason.Text);
            }
            else if (found.IsOfTraffic)
            {
                var line = lines[found.Id];
                _folder.LogOf(DatasetFiles.Traffic).Finding(line, found.Field, found.Value, found.Reason.Text);
            }
            else if (found.EventRow is { } row)
            {
                _folder.LogOf(DatasetFiles.Events).Finding(row, found.Field, found.Value, found.Reason.Text);
            }
            else
            {
                Note(reading, new(found.Id), found.Field, found.Value, found.Reason);
            }
        }
    }

    private void FindDuplicates(CardsReading reading, CheckedHistory recorded, DealerPhones phones)
    {
        foreach (var found in ProbableDuplicate.Among(recorded.Cards, LocalDate.MaxIsoValue, phones))
        {
            Note(reading, found.Card, "card", found.Card.Value, found.Reason);
        }

        foreach (var card in UnreadablePhone.Among(recorded.Cards, phones))
        {
            Note(reading, card, "phone", "", UnreadablePhone.Reason);
        }
    }

    /// <summary>Notes what was found of a card; nothing is of one that is left out.</summary>
    private void Note(CardsReading reading, CardId id, string field, string value, Reason reason)
    {
        if (reading.Directory.Find(id) is >= 0 and var card)
        {
            _folder.LogOf(DatasetFiles.Cards).Finding(reading.LineOf(card), field, value, reason.Text);
        }
    }

    /// <summary>Notes the ids that a master file, where it is given, does not list.</summary>
    private void NoteUnlisted(FunnelHistory history)
    {
        if (_folder.Has(DatasetFiles.Dealers))
        {
            var listed = history.Dealers.Select(dealer => dealer.Id.Value);
            _folder.Forms.Ids.Note(DatasetFiles.Dealers, listed, _folder.LogOf);
        }

        if (_folder.Has(DatasetFiles.Consultants))
        {
            var listed = history.Consultants.Select(consultant => consultant.Id.Value);
            _folder.Forms.Ids.Note(DatasetFiles.Consultants, listed, _folder.LogOf);
        }
    }

    private Dataset Refused(params IEnumerable<DatasetError> errors) => new()
    {
        IsUsable = false,
        Errors = [.. errors],
        Findings = [.. _files.Findings],
    };
}
