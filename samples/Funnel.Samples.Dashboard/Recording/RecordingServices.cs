using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>What the forms and the import are served by.</summary>
internal static class RecordingServices
{
    public static void AddRecording(this IServiceCollection services)
    {
        services.AddScoped<CardDesk>();
        services.AddScoped<DealerChoice>();
        services.AddScoped<ProbableDuplicates>();
        services.AddSingleton(ImportLimits.Usual);
        services.AddSingleton<ImportTurn>();
        services.AddScoped<DatasetImport>();
    }
}
