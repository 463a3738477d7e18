# Backups and recovery

q-backup-regular = How is your important data backed up?
    .why = A broken disk, a mistake or ransomware (malware that locks files and demands money) can leave you without your data. A recent backup helps you get back to work without paying. A backup that was never tried may turn out empty or unreadable on the day.
    .example = What counts: accounting, customer files, email, calendar, job-site photos, including those in Microsoft 365 or Google Workspace. Syncing alone (OneDrive, Google Drive, iCloud) does not count: a deletion is repeated right away.
    .choice-automatic-restored = Automatically, at least every business day, and a real restore has already worked
    .hint-automatic-restored = For all important data, cloud services included
    .choice-automatic-untested = Automatically, but less often, only in part, or with no successful restore so far
    .choice-by-hand = By hand: the last copy is less than a month old
    .choice-none = No backup, a copy more than a month old, or syncing alone
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-backup-regular = Back up important data every day and try a restore
    .short = Automatic, proven backup
    .first-step = List the data whose loss would stop the business. Note where each item lives: a computer, a phone or a cloud service.
    .step-1 = Choose the tool: File History (Windows) or Time Machine (Mac) with an external disk, or an online backup service.
    .step-2 = Include cloud services: email, shared files and online accounting, through a backup service or a regular export.
    .step-3 = Schedule an automatic copy at least every business day, with failure alerts sent to someone who reads them.
    .step-4 = Encrypt the copies, protect the backup account with multi-factor authentication and keep the encryption key somewhere else.
    .step-5 = Restore a folder and an email to another location, open them, then note the date and how long it took.
    .interim = In the meantime, every Friday, copy the most important files to an external disk or USB drive you already own. Then unplug it and lock it away.

find-out-backup-regular = Is all important data backed up, and has a restore worked?
    .whom-provider = your IT provider
    .ask-provider = Could you please tell us what data is backed up, how often, and where the copies go, cloud services included? When did a restore last succeed? Please attach the report for the past seven days.
    .whom-alone = yourself, in the backup tool, or your online software’s support team
    .ask-alone = On Windows, search for “File History” or “Backup”; on a Mac, open System Settings, General, Time Machine, and note the date of the last copy. Ask the support team of each online service whether it keeps a copy you can get back. Then try to recover one file.
    .proof = The backup report for the past seven days and a dated note of a successful restore.

q-backup-offline = Would one copy of your data stay out of reach if someone took over your computers?
    .why = Ransomware attackers often look for backups in order to destroy them. A fire or a theft can take both the computer and the disk beside it. A copy that is unplugged or cannot be altered, kept elsewhere, lets you start again.
    .example = What counts: an encrypted disk that is unplugged and taken away, or a cloud copy that nobody can erase. A disk that stays plugged in or a shared network folder does not count.
    .choice-disconnected = Yes: an encrypted disk, copied at least weekly, then unplugged and kept elsewhere
    .choice-immutable = Yes: a cloud copy that nobody can change or erase before a set date
    .hint-immutable = Encrypted, with a separate account protected by multi-factor authentication
    .choice-same-place = Partly: an unplugged disk, but kept on site, unencrypted or rarely updated
    .choice-everyday-account = Partly: a copy elsewhere or in the cloud, but one of your everyday accounts can erase it
    .choice-no = No: the disk stays plugged in, the copy is on the same network, or there is no copy
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-backup-offline = Keep an unplugged or unalterable copy off site
    .short = Backup copy out of reach
    .first-step = Unplug the backup disk as soon as today’s copy is done. Lock it away until the next one, off site if it is encrypted. If the copy is online, note which accounts can erase it.
    .step-1 = Get two external disks, besides the one for the daily copy. Or choose a backup service that offers an immutable copy, which nobody can erase before a set date.
    .step-2 = Encrypt the disks (BitLocker on Windows Pro, Disk Utility on a Mac) and keep the encryption key in a sealed envelope, somewhere else.
    .step-3 = Every week, plug in one disk, make the copy, unplug it and keep it off site; alternate with the other.
    .step-4 = For a cloud copy, create an account used for nothing else, with multi-factor authentication, and turn on the immutable option.
    .step-5 = Every month, open a few files from the latest copy and note the date.
    .interim = In the meantime, unplug the external disk or USB drive you already own between copies. Keep it locked up, off site if it is encrypted.

find-out-backup-offline = Is one copy unplugged or unalterable, and where is it?
    .whom-provider = your IT provider
    .ask-provider = Do we have a backup copy that is unplugged or immutable, encrypted and kept outside our premises? Could you please tell us where it is, how recent it is and which accounts can erase it?
    .whom-alone = yourself, or your backup service’s support team
    .ask-alone = Look at whether the backup disk is plugged in right now and where it spends the night. For an online service, ask its support team whether your everyday account can erase the copy and whether an immutable option is on.
    .proof = A dated photo of the disk stored elsewhere, or a screenshot of the immutable option, with the date of the latest copy.

q-backup-restore-test = How often do you test restoring data from your backups?
    .why = A backup can fail for months without anyone noticing. A test shows that the data comes back, and how long it takes to get back to work.
    .example = A test counts if real data was copied from the backup to another location, then opened. Reading a report that says “successful” is not enough.
    .choice-twice-a-year = At least twice a year, noting how long it took
    .hint-twice-a-year = The last test is less than six months old
    .choice-yearly = About once a year, or more often without noting the time
    .choice-once = Once in the past two years, with no other test planned
    .choice-never = Never, or more than two years ago
    .choice-dont-know = I don’t know
    .hint-dont-know = You will know whom to ask and what to write

action-backup-restore-test = Test a restore twice a year and note how long it takes
    .short = Twice-yearly restore test
    .first-step = Restore a single file from the backup to a separate folder, open it and note how long it took.
    .step-1 = Put two tests in the calendar, for example in March and September, and name the person who does them.
    .step-2 = Choose what to restore: a folder, a mailbox and the accounting. Once a year, add a whole computer or a server.
    .step-3 = Restore to another location, never over current data, then open several files.
    .step-4 = Note the date, what came back, what was missing and how long it took.
    .step-5 = Compare that time with how long the business can stand still. If it is too long, change the way you back up.

find-out-backup-restore-test = When was a restore last tested, and how long did it take?
    .whom-provider = your IT provider
    .ask-provider = Could you please give us the date, result and duration of the last two restore tests of our data? How long would it take to get everything running again after ransomware or a fire?
    .whom-alone = yourself, or your backup service’s support team
    .ask-alone = Look for the note or email about the last test. If there is none, restore one file to a separate folder now, or ask the service’s support team how to do it.
    .proof = A note less than six months old: what was restored, how long it took and who did it.
