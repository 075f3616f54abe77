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

