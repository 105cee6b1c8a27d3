using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Recording.Importing;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// A dataset is uploaded and looked at before it is taken in, or at once; tables of other systems are mapped first.
/// </summary>
[PageAccess(Needs = FunnelRights.Imports, TakesForms = true)]
internal sealed class ImportModel(DatasetImport import, ImportDrafts drafts, ImportLimits limits, Visitor visitor)
    : PageModel
{
    /// <summary>How many errors, or findings, are shown one by one.</summary>
    public const int MostListed = 50;

    /// <summary>How many cards are shown as they were read.</summary>
    public const int MostShown = 5;

    /// <summary>What only looks.</summary>
    public const string Check = "check";

    /// <summary>What only gives the faulty rows.</summary>
    public const string Rejects = "rejects";

    private ImportOutcome? _outcome;

    public ImportLimits Limits => limits;

    public bool SkipsErrors { get; private set; }

    /// <summary>The upload that is kept while it is looked at; null where none is.</summary>
    public ImportDraft? Draft { get; private set; }

    /// <summary>The mapping that was typed, or the draft of one; empty where the upload is a dataset.</summary>
    public string Mapping { get; private set; } = "";

    public IReadOnlyList<Reason> Against => _outcome is ImportOutcome.Refused refused ? refused.Reasons : [];

    public ImportOutcome.Faulty? Faulty => _outcome as ImportOutcome.Faulty;

    public ImportOutcome.Taken? Taken => _outcome as ImportOutcome.Taken;

    public ImportOutcome.Checked? Checked => _outcome as ImportOutcome.Checked;

    public ImportOutcome.Unmapped? Unmapped => _outcome as ImportOutcome.Unmapped;

    /// <summary>What came of it, or would come of it.</summary>
    public ImportOutcome.Read? Result => _outcome as ImportOutcome.Read;

    /// <summary>What was read, where it was read.</summary>
    public Dataset? Dataset => Faulty?.Dataset ?? Result?.Dataset;

    public void OnGet()
    {
        if (HttpContext.WasTooLarge())
        {
            Refuse(ImportReasons.UploadTooLarge(limits), StatusCodes.Status413PayloadTooLarge);
        }
    }

    public async Task<IActionResult> OnPostAsync(
        IFormFile? file, string? draft, string? mapping, bool skip, string? only, CancellationToken stop)
    {
        (SkipsErrors, Mapping) = (skip, mapping ?? "");
        if (await DraftAsync(file, draft, stop) is { } against)
        {
            return Refuse(against);
        }

        var asked = new ImportAsked(skip, Mapping, visitor.Language);
        if (only == Rejects)
        {
            return File(await import.RejectsAsync(Draft!, asked, stop), "text/csv", "rejects.csv");
        }

        _outcome = await import.RunAsync(Draft!, asked, only == Check, stop);
        if (Taken is not null)
        {
            drafts.Drop(Draft!.Key);
            Draft = null;
        }

        Mapping = Unmapped?.Mapping ?? Mapping;
        Response.StatusCode = _outcome is ImportOutcome.Faulty or ImportOutcome.Refused
            ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status200OK;
        return Page();
    }

    // A file chosen comes before one that is kept.
    private async Task<Reason?> DraftAsync(IFormFile? file, string? key, CancellationToken stop)
    {
        if (file is null || file.Length == 0)
        {
            Draft = drafts.Find(key);
            return Draft is not null ? null
                : string.IsNullOrEmpty(key) ? ImportReasons.NoFile
                : ImportReasons.Gone;
        }

        drafts.Drop(key);
        await using var upload = file.OpenReadStream();
        var (draft, against) = await import.PlaceAsync(upload, file.FileName, stop);
        Draft = draft is null ? null : drafts.Keep(draft);
        return against;
    }

    private PageResult Refuse(Reason reason, int status = StatusCodes.Status422UnprocessableEntity)
    {
        _outcome = new ImportOutcome.Refused(reason);
        Response.StatusCode = status;
        return Page();
    }
}
