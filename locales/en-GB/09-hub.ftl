### The hub that runs this site.

# Where: under the list and on ask pages
# Means: you can talk to a person at the hub
# Max 60
hub-talk = Talk to a person

# Where: under “talk to a person”
# Means: where the hub is
# $hub (text): name and address of the hub
# Max 90
hub-where = Come to { $hub }.

# Where: under “talk to a person”
# Means: the hub’s telephone
# $phone (text): a telephone number
# Max 60
hub-phone = Or call { $phone }.

# Where: under “talk to a person”
# Means: somebody is at the hub today at these times
# $time (message): 10:00 to 12:00, or from 10:00
# Max 60
hub-open-today = Today: { $time }.

# Where: under “talk to a person”
# Means: somebody is at the hub today, but we do not know at what times
# Max 60
hub-open-some-time = Open today. We do not know the times.

# Where: under “talk to a person”
# Means: nobody is at the hub today
# Max 60
hub-closed-today = Not open today.

# Where: under “talk to a person”
# Means: we do not know whether somebody is there today
# Max 60
hub-open-unknown = We do not know if it is open today.

