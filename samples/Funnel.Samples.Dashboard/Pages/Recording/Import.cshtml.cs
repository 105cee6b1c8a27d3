using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Importing;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A dataset is uploaded and taken in, or what is wrong with it is shown.</summary>
internal sealed class ImportModel(DatasetImport import, ImportLimits limits, Visitor visitor) : PageModel
{
    /// <summary>How many errors, or findings, are shown one by one.</summary>
    public const int MostListed = 50;

    private ImportOutcome? _outcome;

    public ImportLimits Limits => limits;

    public bool SkipsErrors { get; private set; }

    public IReadOnlyList<Reason> Against => _outcome is ImportOutcome.Refused refused ? refused.Reasons : [];

    public ImportOutcome.Faulty? Faulty => _outcome as ImportOutcome.Faulty;

    public ImportOutcome.Taken? Taken => _outcome as ImportOutcome.Taken;

    /// <summary>What was read, where it was read.</summary>
    public Dataset? Dataset => Faulty?.Dataset ?? Taken?.Dataset;

    public void OnGet()
    {
        if (HttpContext.WasTooLarge())
        {
            Refuse(ImportReasons.UploadTooLarge(limits), StatusCodes.Status413PayloadTooLarge);
        }
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, bool skip, string? only, CancellationToken stop)
    {
        SkipsErrors = skip;
        if (file is null || file.Length == 0)
        {
            return Refuse(ImportReasons.NoFile);
        }

        await using var upload = file.OpenReadStream();
        if (only == "rejects"
            && await import.RejectsAsync(upload, file.FileName, visitor.Language, stop) is { } rejects)
        {
            return File(rejects, "text/csv", "rejects.csv");
        }

        // An upload that is refused is refused again, with the reason.
        upload.Position = 0;
        _outcome = await import.RunAsync(upload, file.FileName, skip, stop);
        if (Taken is null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }

    private PageResult Refuse(Reason reason, int status = StatusCodes.Status422UnprocessableEntity)
    {
        _outcome = new ImportOutcome.Refused(reason);
        Response.StatusCode = status;
        return Page();
    }
}
