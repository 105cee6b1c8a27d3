using Funnel.Domain.Exchange;
namespace Funnel.Samples.Generation;

/// <summary>The files of a generated dataset, all open for writing.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<OutputFile> _open = [];
    private readonly string _folder;
    private readonly Days _days;

    /// <param name="folder">The folder.</param>
    /// <param name="days">The days.</param>
    /// <param name="tellsRecording">Whether cards and events tell when they were written down.</param>
    public OutputFiles(string folder, Days days, bool tellsRecording)
    {
        _folder = folder;
        _days = days;
        Directory.CreateDirectory(folder);
        Dealers = Open(DatasetFiles.Dealers, "dealer", "name", "region", "time_zone");
        Consultants = Open(
            DatasetFiles.Consultants, "consultant", "dealer", "name", "active_from", "active_until", "senior");
        Traffic = Open(
            DatasetFiles.Traffic, "traffic", "dealer", "consultant", "kind", "arrived_at", "left_at", "party_size",
            "visit", "sales_related", "media", "test_drive_invited", "test_drive_taken", "outcome", "card");
        ReadOnlySpan<string> recording = tellsRecording ? ["row", "recorded_on", "recorded_by"] : [];
        Cards = Open(
            DatasetFiles.Cards,
            [
                "card", "dealer", "consultant", "customer_kind", "channel", "filed_on", "model", "media",
                "lead_source", "level", "complete", "contents", "next_contact_on", "customer", "phone", "unit",
                "returns_from", "agreed", .. recording,
            ]);
        ReadOnlySpan<string> corrections = tellsRecording ? ["target", "right_event", "cause"] : [];
        Events = Open(
            DatasetFiles.Events,
            [
                "card", "on", "event", "consultant", "how", "contents", "level", "next_contact_on", "reason", "model",
                "to", "note", "agreed", "detail", .. recording, .. corrections,
            ]);
        BaseCustomers = Open(
            DatasetFiles.BaseCustomers, "base_customer", "dealer", "consultant", "allocated_on", "information_accurate",
            "due_on", "followed_up_on", "invited_on", "arrived_on", "intent_made_on", "switched_model",
            "switched_reason");
        Leads = Open(
            DatasetFiles.Leads, "lead", "dealer", "consultant", "received_at", "platform", "responded_at", "valid",
            "appointment_at", "arrived_at", "card");
        Checks = Open(DatasetFiles.Checks, "dealer", "consultant", "on", "kind", "passed", "stage", "card");
        OwnerContacts = Open(DatasetFiles.OwnerContacts, "card", "on", "consultant");
        OwnerTransfers = Open(DatasetFiles.OwnerTransfers, "card", "on", "to", "reason");
        Targets = Open(DatasetFiles.Targets, "dealer", "consultant", "month", "metric", "value");
    }

    public OutputFile Dealers { get; }

    public OutputFile Consultants { get; }

    public OutputFile Traffic { get; }

    public OutputFile Cards { get; }

    public OutputFile Events { get; }

    public OutputFile BaseCustomers { get; }

    public OutputFile Leads { get; }

    public OutputFile Checks { get; }

    public OutputFile OwnerContacts { get; }

    public OutputFile OwnerTransfers { get; }

    public OutputFile Targets { get; }

    public void Dispose()
    {
        foreach (var file in _open)
        {
            file.Dispose();
        }
    }

    private OutputFile Open(string name, params ReadOnlySpan<string> columns)
    {
        var file = new OutputFile(_folder, name, _days, columns);
        _open.Add(file);
        return file;
    }
}
