
[assembly: Properties(MaxTest = Runs.Usually, QuietOnSuccess = true)]
